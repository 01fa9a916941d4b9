import { h, render } from 'preact';
import { act } from 'preact/test-utils';

/** What a hook gives, drawn with some props and then with others; needs a document. */
export function drawHook<Props, Given>(hook: (props: Props) => Given, first: Props) {
  let given: Given | undefined;
  const Part = (props: { readonly of: Props }) => {
    given = hook(props.of);
    return null;
  };
  const root = document.createElement('div');
  const draw = (props: Props) => act(() => render(h(Part, { of: props }), root));
  void draw(first);
  return { draw, act, given: () => given as Given, end: () => act(() => render(null, root)) };
}
