/// The tags that are read.
enum YAMLTag: String {
  case string = "tag:yaml.org,2002:str"
  case integer = "tag:yaml.org,2002:int"
  case float = "tag:yaml.org,2002:float"
  case boolean = "tag:yaml.org,2002:bool"
  case null = "tag:yaml.org,2002:null"
  case map = "tag:yaml.org,2002:map"
  case sequence = "tag:yaml.org,2002:seq"
  case binary = "tag:yaml.org,2002:binary"
  case timestamp = "tag:yaml.org,2002:timestamp"
  /// The lone `!`: not to be resolved, so a scalar is text.
  case unresolved = "!"
}
