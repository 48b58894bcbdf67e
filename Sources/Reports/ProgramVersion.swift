/// The version of the program and of the library.
public enum ProgramVersion {
  /// Three numbers with points between them.
  public static let current = "0.1.0"
}
