@_exported public import Documents
@_exported public import Mapping
@_exported public import PolicyModel
@_exported public import Reports
@_exported public import Translation
