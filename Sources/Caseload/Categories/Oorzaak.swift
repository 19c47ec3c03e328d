/// Cause of uitstroom. What ends a dossier otherwise is no uitstroom: ``Einde``.
public enum Oorzaak: String, Category {
    /// Work as an employee.
    case werk
    /// Work as a self-employed person.
    case zelfstandig
    case studie
    /// A new relationship or household.
    case relatie
    case verhuizing
    /// Ended for unlawfulness or after enforcement.
    case handhaving
    case overig
}
