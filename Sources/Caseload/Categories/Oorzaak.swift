/// Cause of uitstroom. AOW and death are no uitstroom: they are flows of their own.
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
