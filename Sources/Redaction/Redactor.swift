import Documents

/// Writes documents anew without what tells who and where.
public struct Redactor: Sendable {}
