import EASPolicyTranslator
import Foundation
import TestSupport
import Testing

/// Independent programs read the reports: a validator of JSON Schema, and models of SARIF.
@Suite struct CheckedReportTests {
  @Test(.enabled(if: Checker.runs(with: "jsonschema"), Comment(rawValue: Checker.remedy("jsonschema"))))
  func reportsSatisfyTheirSchemas() throws {
    let count = try check(Self.validator, [Repository.root.appending(path: "Docs/Schemas").path]) {
      JSONReport(subject: $0).render()
    }
    #expect(count > 2 * Sample.all.count)
  }

  @Test(.enabled(if: Checker.runs(with: "jsonschema"), Comment(rawValue: Checker.remedy("jsonschema"))))
  func schemasRefuseWhatIsNoReport() throws {
    let folder = Repository.root.appending(path: "Docs/Schemas").path
    let (text, status) = try Checker.run(Self.mistakes, [folder])
    #expect(status == 0, Comment(rawValue: text))
    #expect(text.split(separator: "\n").last == "47 refused", Comment(rawValue: text))
  }

  @Test(
    .enabled(
      if: Checker.runs(with: "sarif_pydantic"), Comment(rawValue: Checker.remedy("sarif-pydantic"))))
  func modelsReadSARIF() throws {
    let count = try check(Self.models) { SARIFReport(subject: $0).render() }
    #expect(count > 2 * Sample.all.count)
  }

  /// Writes every report to a folder and runs a checker there; it prints faults, or nothing.
  private func check(
    _ program: String, _ arguments: [String] = [], render: (ReportSubject) -> String
  ) throws -> Int {
    try Checker.inFolder { folder in
      var count = 0
      func write(_ name: String, _ subject: ReportSubject) throws {
        count += 1
        try Data(render(subject).utf8).write(to: folder.appending(path: "\(name)-\(count).json"))
      }
      for (name, subject) in InventedSubject.all { try write(name, subject) }
      for sample in Sample.all {
        try write("translate", try InventedSubject.translation(sample))
        try write("plan", try InventedSubject.plan(sample))
      }
      let (text, status) = try Checker.run(program, arguments, in: folder)
      #expect(status == 0 && text == "\(count) read\n", Comment(rawValue: String(text.prefix(2000))))
      return count
    }
  }

  private static let validator = """
    import glob, json, sys
    import jsonschema
    validators, count = {}, 0
    for path in sorted(glob.glob("*.json")):
        name = path.split("-")[0]
        if name not in validators:
            schema = json.load(open(f"{sys.argv[1]}/{name}-report.schema.json"))
            jsonschema.Draft202012Validator.check_schema(schema)
            validators[name] = jsonschema.Draft202012Validator(schema)
        for error in validators[name].iter_errors(json.load(open(path))):
            print(path, "/".join(map(str, error.path)), error.message[:200])
        count += 1
    print(count, "read")
    """

  /// Each object is closed: a member more, or a required one less, is refused; so is a word that is not known.
  private static let mistakes = """
    import json, sys
    import jsonschema
    location = {"pointer": "/a", "line": 1, "column": 2}
    fault = {"code": "empty-document", "pointer": None, "summary": "a", "remedy": "b"}
    finding = {"rule": "ssl-off", "severity": "error", "path": "a", "location": location, "field": None,
               "record": {"kind": "account", "number": 1}, "summary": "a", "remedy": "b", "related": []}
    counts = {"error": 0, "warning": 0, "info": 0, "none": 0}
    good = {
        "translate": {"easpolicyReport": 1, "source": {"format": None, "path": "a"}, "faults": [fault]},
        "diff": {"easpolicyDiff": 1, "same": True, "strict": False, "comparisons": []},
        "plan": {"easpolicyPlan": 1, "sources": [{"path": "a", "format": "b", "accounts": 1}], "routes": []},
        "lint": {"easpolicyLint": 1, "worst": "error", "counts": counts, "rules": [], "documents": [
            {"path": "a", "format": "b", "accounts": 1, "findings": [finding], "silenced": []}]},
        "owners": {"easpolicyOwners": 1, "path": "a", "target": None, "output": None, "owners": 1, "unusableRows": 0,
            "worst": "none", "counts": counts, "columns": [], "problems": []},
        "verify": {"easpolicyVerify": 1, "asOf": "2026-03-01", "roots": {"origin": "a", "count": 1}, "trusted": False,
            "files": [{"path": "a", "verdict": "unsigned", "signatures": []}]},
    }
    refused = 0
    def validator(name):
        return jsonschema.Draft202012Validator(json.load(open(f"{sys.argv[1]}/{name}-report.schema.json")))
    def refuse(name, document):
        global refused
        assert not validator(name).is_valid(document), (name, document)
        refused += 1
    for name, document in good.items():
        validator(name).validate(document)
        refuse(name, {**document, "more": 1})
        for key in document:
            refuse(name, {k: v for k, v in document.items() if k != key})
    for change in [{"severity": "fatal"}, {"rule": "SSL off"}, {"location": {**location, "offset": 1}},
                   {"location": {"pointer": "/a", "line": 1}}, {"record": {"kind": "device"}}]:
        document = json.loads(json.dumps(good["lint"]))
        document["documents"][0]["findings"][0].update(change)
        refuse("lint", document)
    refuse("diff", {**good["diff"], "easpolicyDiff": 2})
    refuse("translate", {**good["translate"], "faults": [{**fault, "code": "no-such-code"}]})
    refuse("plan", {**good["plan"], "sources": [{"path": "a"}]})
    for change in [{"verdict": "fine"}, {"more": 1}, {"signatures": [{}]}]:
        refuse("verify", {**good["verify"], "files": [{**good["verify"]["files"][0], **change}]})
    print(refused, "refused")
    """

  /// The models take unknown keys for extensions; only those are accepted that the models are known to lack.
  private static let models = """
    import glob, json
    from sarif_pydantic import Sarif
    from sarif_pydantic.sarif import Notification, Suppression, SarifBaseModel
    lacking = {("Run", "columnKind"), ("Result", "suppressions"), ("Invocation", "toolExecutionNotifications")}
    def walk(value, path, model):
        if isinstance(value, SarifBaseModel):
            for key, extra in (value.model_extra or {}).items():
                if (type(value).__name__, key) not in lacking:
                    print(path, type(value).__name__, "has no", key)
                for item in extra if key != "columnKind" else []:
                    kind = Suppression if key == "suppressions" else Notification
                    walk(kind.model_validate(item), path, kind)
            for name in type(value).model_fields:
                walk(getattr(value, name), path, None)
        elif isinstance(value, list):
            for item in value:
                walk(item, path, None)
    count = 0
    for path in sorted(glob.glob("*.json")):
        text = json.load(open(path))
        log = Sarif.model_validate(text)
        assert log.version == "2.1.0" and log.schema_uri and len(log.runs) == 1
        walk(log, path, None)
        again = json.loads(log.model_dump_json(by_alias=True, exclude_unset=True))
        if again != text:
            print(path, "reads differently")
        count += 1
    print(count, "read")
    """
}
