/// Gives the next bytes of a file, or nil at its end. Chunks may have any size; one of no bytes is not the end.
public typealias ByteChunks = () throws -> [UInt8]?
