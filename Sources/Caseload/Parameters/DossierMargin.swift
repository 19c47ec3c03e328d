/// What a dossier file gives of the opening state.
enum DossierMargin: CaseIterable {
    case aantal, leefvorm, leeftijd, herkomst, duur, oudOntvangers

    /// The numbers that it stands for.
    var parameter: Parameter {
        switch self {
        case .aantal: .stock
        case .leefvorm: .stockLeefvorm
        case .leeftijd: .stockLeeftijd
        case .herkomst: .stockHerkomst
        case .duur: .stockDuur
        case .oudOntvangers: .formerRecipients
        }
    }
}

extension Parameter {
    /// Where a dossier file gives its numbers instead of the scenario; nil where it does not.
    var dossierMargin: DossierMargin? { DossierMargin.allCases.first { $0.parameter == self } }

    /// The numbers of the opening state that a dossier file gives instead of the scenario.
    public static let givenByDossiers = allCases.filter { $0.dossierMargin != nil }
}
