/** The store takes no writes now: the disk is full, failing, or held by another. What is stored can still be read. */
export class NotWritable extends Error {
  override readonly name = 'NotWritable'
}
