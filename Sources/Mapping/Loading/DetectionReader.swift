import Documents

/// Reads tests that tell a format.
struct DetectionReader {
  let faults: FaultCollector

  func read(_ node: Node, _ grammar: Grammar.Section = Grammar.test) -> Detection? {
    _ = TableObject(node, grammar, faults)
    let nodes = node.object?["all"]?.items ?? [node]
    let tests = nodes.compactMap(test)
    return tests.count == nodes.count ? Detection(tests: tests) : nil
  }

  private func test(_ node: Node) -> Detection.Test? {
    guard let path = node.object?["at"]?.text.flatMap(Path.init) else {
      faults.report(node.position, "a test must be {at: PATH, is: VALUE} or {at: PATH, exists: true}")
      return nil
    }
    let values = node.object?["is"].map { ($0.items ?? [$0]).compactMap(\.scalarText) }
    return Detection.Test(path: path, values: values, exists: node.object?["exists"]?.boolean ?? true)
  }

  func irregularity(_ node: Node) -> Irregularity? {
    guard let detection = read(node, Grammar.irregularity), let summary = node.object?["summary"]?.text,
      let remedy = node.object?["remedy"]?.text
    else {
      faults.report(node.position, "irregular must be {at, is|exists, summary, remedy}")
      return nil
    }
    return Irregularity(detection: detection, summary: summary, remedy: remedy)
  }

  func refusal(_ node: Node) -> Refusal? {
    guard let detection = read(node, Grammar.refusal), let summary = node.object?["summary"]?.text,
      let remedy = node.object?["remedy"]?.text
    else {
      faults.report(node.position, "refuse must be {at, is|exists, code, summary, remedy}")
      return nil
    }
    guard let code = node.object?["code"]?.text.flatMap(FaultCode.init(rawValue:)) else {
      faults.report(node.position, "refuse needs a code that `easpolicy explain` knows")
      return nil
    }
    return Refusal(detection: detection, code: code, summary: summary, remedy: remedy)
  }
}
