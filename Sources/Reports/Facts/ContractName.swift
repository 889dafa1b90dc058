public import NotesDiff

/// A closed set of names of the JSON contract, written as they are called.
///
/// Reading a name the contract does not list is an error that says which there are.
public protocol ContractName: RawRepresentable<String>, CaseIterable, Codable {}

extension ContractName {
  /// Reads a name.
  ///
  /// - Parameter decoder: Where it stands.
  /// - Throws: `DecodingError.dataCorrupted`, where the contract does not list it.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let name = try container.decode(String.self)
    guard let value = Self(rawValue: name) else {
      let names = Self.allCases.map(\.rawValue).sorted().joined(separator: ", ")
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\"\(name)\" is none of \(names)")
    }
    self = value
  }
}

extension ChangeKind: ContractName {}
extension Change.Area: ContractName {}
extension TeamEvent: ContractName {}
extension Status: ContractName {}
extension ItemLink.Tier: ContractName {}
extension Item.Role: ContractName {}
extension Item.Form: ContractName {}
extension Section.Kind: ContractName {}
extension MeetingNote.Furniture.Kind: ContractName {}
extension LintFinding.Level: ContractName {}
extension LooseEnds.Ground: ContractName {}
