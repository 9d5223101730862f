/** Whether a server says that it has no such file, and not that it cannot serve. */
export function isGone({ status }: Pick<Response, 'status'>): boolean {
  return status === 404 || status === 410;
}
