/** The address of a worker as Vite builds it. */
declare module '*?worker&url' {
  const address: string;
  export default address;
}
