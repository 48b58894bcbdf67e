import Documents
import Testing

/// Every class of text that RFC 8259 has a word on.
@Suite struct JSONExpectationTests {
  private let codec = JSONCodec()

  @Test func everyVerdictIsThere() {
    let all = JSONExpectation.all
    let twice = Dictionary(grouping: all, by: \.bytes).filter { $1.count > 1 }.keys.map {
      String(decoding: $0, as: UTF8.self)
    }
    #expect(twice.isEmpty)
    print("JSON expectations: \(all.count)")
    #expect(all.count { $0.verdict == .mustAccept } > 150)
    #expect(all.count { $0.verdict == .mustRefuse } > 300)
  }

  @Test func readerDoesAsExpected() {
    for expectation in JSONExpectation.all {
      let fault = readingFault(codec, expectation.bytes)
      #expect((fault == nil) == expectation.verdict.isAccepted, "\(expectation.testDescription)")
      if case .chosenToRefuse(let code) = expectation.verdict {
        #expect(fault?.code == code, "\(expectation.testDescription)")
      }
      #expect(
        fault == nil || fault?.position != nil || fault?.code == .emptyDocument || fault?.code == .unsupportedEncoding)
    }
  }

  @Test func whatIsAcceptedSurvivesARoundTrip() throws {
    for expectation in JSONExpectation.all where expectation.verdict.isAccepted {
      let node = try codec.decode(expectation.bytes, limits: .standard).node
      for writer in [JSONCodec(), JSONCodec(isCompact: true)] {
        let written = try writer.encode(node)
        let again = try codec.decode(written, limits: .standard).node
        #expect(again.exact == node.exact, "\(expectation.testDescription)")
        #expect(try writer.encode(again) == written)
      }
    }
  }

  /// Numbers keep their text to the digit.
  @Test func numbersAreKeptAsTheyAreWritten() throws {
    for expectation in JSONExpectation.numbers where expectation.verdict.isAccepted {
      guard case .number(let number) = try codec.decode(expectation.bytes, limits: .standard).node.value else {
        continue
      }
      let text = String(decoding: expectation.bytes, as: UTF8.self)
      #expect(number.text == text.filter { $0 != " " })
    }
  }

  @Test(.enabled(if: PythonOracle.isAvailable, "python3 is missing"))
  func pythonDoesAsTheTableSays() throws {
    let all = JSONExpectation.all
    let verdicts = try PythonOracle.judge(all.map(\.bytes), as: .json)
    try #require(verdicts.count == all.count)
    for (expectation, verdict) in zip(all, verdicts) {
      #expect((verdict.form != nil) == expectation.isAcceptedByPython, "\(expectation.testDescription)")
      guard expectation.verdict.isAccepted, let form = verdict.form else { continue }
      let node = try codec.decode(expectation.bytes, limits: .standard).node
      #expect(node.canonicalForm == form, "\(expectation.testDescription)")
    }
  }
}
