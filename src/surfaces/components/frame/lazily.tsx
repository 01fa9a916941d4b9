import type { ComponentChildren, ComponentType, FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A part of a page whose code comes when it is first shown, so that what stands before it need not wait for it. Once it has
 * come it is there at once wherever it is shown. One that cannot be loaded is a matter for the crash screen.
 * @param load the same part every time.
 * @param instead stands in its place meanwhile, as high as it will be; nothing where it stands below everything else.
 */
export function lazily<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  instead: ComponentChildren = null,
): FunctionComponent<Props> {
  let Part: ComponentType<Props> | undefined;
  return function Lazily(props: Props) {
    const [, setHere] = useState(Part !== undefined);
    const [failure, setFailure] = useState<{ readonly error: unknown }>();
    useEffect(() => {
      // It may have come for another place since this one was drawn.
      if (Part) return setHere(true);
      let isOver = false;
      load().then(
        (part) => {
          Part = part;
          if (!isOver) setHere(true);
        },
        (error: unknown) => {
          if (!isOver) setFailure({ error });
        },
      );
      return () => {
        isOver = true;
      };
    }, []);
    if (failure) throw failure.error;
    return Part ? <Part {...props} /> : instead;
  };
}
