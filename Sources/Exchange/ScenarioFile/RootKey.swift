internal import BijstandCaseload

/// Keys of a scenario file that are no section of the registry.
enum RootKey: String, TableKey {
    case basis, nodig, naam, titel, gemeente, toelichting, start, horizon
    case peildatum, terugblik, opgesteld, bekend
    case watAls = "wat_als"
    case bronnen, lezing, lezingen
    case parameters
    case parametersBehalve = "parameters_behalve"
    case waarnemingen, druk, aannamen, vangnet, correlaties, interventies, geldbronnen, doelen, doelstellingen,
        begroting,
        calibratie

    /// Whether numbers stand below it.
    var holdsNumbers: Bool {
        switch self {
        case .vangnet, .correlaties, .interventies, .geldbronnen, .doelen, .doelstellingen, .begroting, .calibratie:
            true
        case .basis, .nodig, .naam, .titel, .gemeente, .toelichting, .start, .horizon, .peildatum, .terugblik,
            .opgesteld,
            .bekend, .watAls,
            .bronnen, .lezing, .lezingen, .parameters, .parametersBehalve, .waarnemingen, .druk, .aannamen:
            false
        }
    }

    /// All but the keys that are gone when a scenario is read.
    static let plain = allCases.filter { $0 != .basis && $0 != .nodig }.map(\.key)

    /// Those that hold a list of things with a name.
    static let lists: [RootKey] = [.interventies, .geldbronnen, .doelen, .doelstellingen, .correlaties, .calibratie]

    /// Sections of the registry, in its order: tables of numbers.
    static let sections = Parameter.allCases.reduce(into: [String]()) { sections, parameter in
        let section = String(parameter.rawValue.prefix { $0 != "." })
        if RootKey(rawValue: section) == nil && !sections.contains(section) { sections.append(section) }
    }

    /// Every key that a scenario may have.
    static let known = plain + sections
}
