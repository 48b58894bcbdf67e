/// One command of a transcript with what it is given and what it is expected to do.
struct Step: Equatable {
  let command: String
  var input: String?
  var status: Int32 = 0
  var output = ""
  var errors = ""
}
