import Documents
import Translation

/// What a report says of an input that could not be used: every reason.
struct UnusablePart {
  let unusable: UnusableInput
  let path: String

  var part: ReportPart {
    let items = FaultRenderer.ordered(unusable.faults).map { fault in
      ReportItem(
        places: [ReportItem.Place(path: path, position: fault.position?.description)], code: fault.code.rawValue,
        kind: "unusable", severity: .error, isLabelled: true, sentence: fault.summary,
        remedy: fault.remedy.isEmpty ? nil : fault.remedy)
    }
    return ReportPart(
      heading: ReportHeading(subject: ShownPath.plain(path), statement: "could not be used"), path: path,
      sections: [ReportSection(Severity.error.title(items.count), role: .error, .findings([ReportGroup(items: items)]))]
    )
  }
}
