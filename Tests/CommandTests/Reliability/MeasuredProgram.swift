import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The program as a process of its own, started without a shell, so that it can be killed and measured.
///
/// `EASPOLICY_PROGRAM` names another program than the one beside the tests, such as an optimised one.
final class MeasuredProgram {
  /// How it ended.
  struct End {
    /// The exit status; nil if a signal ended it.
    let status: Int32?
    let signal: Int32
    let seconds: Double
    /// The most memory that it had.
    let megabytes: Int
    let errors: String
  }

  struct CannotStart: Error {}

  static let path =
    ProcessInfo.processInfo.environment["EASPOLICY_PROGRAM"] ?? Package.products.appending(path: "easpolicy").path

  let number: pid_t
  private let errors: URL
  private let start = ContinuousClock.now

  /// Starts the program.
  ///
  /// - Parameters:
  ///   - arguments: What stands behind its name.
  ///   - input: The descriptor of its standard input; without one, it has nothing to read.
  ///   - output: The descriptor of its standard output; without one, nobody sees it.
  ///   - launcher: A command that starts it.
  init(_ arguments: [String], input: Int32? = nil, output: Int32? = nil, launcher: [String] = []) throws {
    errors = FileManager.default.temporaryDirectory.appending(path: "errors-" + UUID().uuidString)
    #if os(Linux)
      var actions = posix_spawn_file_actions_t()
    #else
      var actions: posix_spawn_file_actions_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (stream, file) in [(STDIN_FILENO, input), (STDOUT_FILENO, output)] {
      if let file {
        posix_spawn_file_actions_adddup2(&actions, file, stream)
      } else {
        posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0)
      }
    }
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errors.path, O_WRONLY | O_CREAT, 0o666)
    #if os(Linux)
      var attributes = posix_spawnattr_t()
    #else
      var attributes: posix_spawnattr_t?
    #endif
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Whoever starts the tests in the background may have told them to ignore signals.
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGPIPE] { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    // Threads of a pool hold signals back, and programs that they start would do the same.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    let words = launcher + [Self.path] + arguments
    let pointers = words.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var number: pid_t = 0
    guard posix_spawnp(&number, words[0], &actions, &attributes, pointers, environ) == 0 else { throw CannotStart() }
    self.number = number
  }

  /// Waits for the end.
  func wait() -> End {
    var (status, usage): (Int32, rusage) = (0, rusage())
    var peak = 0
    while true {
      let ended = wait4(number, &status, WNOHANG, &usage)
      if ended == number || ended < 0 && errno != EINTR { break }
      peak = max(peak, peakSoFar)
      // No test may wait for ever.
      if start.duration(to: .now) > .seconds(120) { kill(number, SIGKILL) }
      usleep(2_000)
    }
    let duration = start.duration(to: .now).components
    let text = (try? String(contentsOf: errors, encoding: .utf8)) ?? ""
    try? FileManager.default.removeItem(at: errors)
    let signal = status & 0x7F
    return End(
      status: signal == 0 ? status >> 8 & 0xFF : nil, signal: signal,
      seconds: Double(duration.seconds) + Double(duration.attoseconds) / 1e18,
      megabytes: peak > 0 ? peak >> 10 : Int(usage.ru_maxrss) >> 20, errors: text)
  }

  /// The most memory so far in kilobytes, where the system tells it: what `wait4` gives on Linux counts what the test itself
  /// had when it started the program.
  private var peakSoFar: Int {
    guard let status = try? String(contentsOfFile: "/proc/\(number)/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") })
    else { return 0 }
    return line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0
  }

  /// Runs the program to its end.
  static func run(_ arguments: [String], output: Int32? = nil, launcher: [String] = []) throws -> End {
    try MeasuredProgram(arguments, output: output, launcher: launcher).wait()
  }
}
