import Synchronization

/// Runs an asynchronous function to its end on the thread that asks for it.
///
/// The verifier of certificate chains is asynchronous for stores that fetch certificates. Nothing here waits for
/// anything, so that no other thread is needed, and nobody who calls from a task can lock up.
final class InlineExecutor: TaskExecutor {
  private let jobs = Mutex<[UnownedJob]>([])

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    jobs.withLock { $0.append(job) }
  }

  /// The function's result; nil if it waits for somebody else.
  static func run<Value: Sendable>(_ body: @escaping @Sendable () async -> Value) -> Value? {
    let (executor, box) = (InlineExecutor(), Box<Value>())
    Task(executorPreference: executor) {
      let value = await body()
      box.value.withLock { $0 = value }
    }
    executor.drain()
    return box.value.withLock { $0 }
  }

  private func drain() {
    while let job = jobs.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) {
      job.runSynchronously(on: asUnownedTaskExecutor())
    }
  }

  private final class Box<Value: Sendable>: Sendable {
    let value = Mutex<Value?>(nil)
  }
}
