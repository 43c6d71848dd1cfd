/** The store takes no writes now: the disk is full, failing, or held by another. What is stored can still be read. */
export class NotWritable extends Error {
  override readonly name: string = 'NotWritable'
}

/** The store did not say in time whether it has written: it may have, and may not. */
export class NotKnown extends NotWritable {
  override readonly name = 'NotKnown'
}
