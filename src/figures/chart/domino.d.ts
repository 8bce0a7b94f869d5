/** The package's own types name another module; this is what we use of it. */
declare module '@mixmark-io/domino' {
  const domino: { createWindow(html?: string, address?: string): Window };
  export default domino;
}
