/// The Dutch words of every message, by its English key, from one table for each subject.
///
/// `%1` to `%9` are the arguments of the key; the Dutch may have them in another order.
enum DutchForms {
    static let tables: [KeyValuePairs<String, String>] = [
        shared, keys, numbers, distributions, simulation, scenario, interventions, money, begroting, doelstellingen,
        parameters, joint, kwartaal,
        kennis, gemeente,
        csv, dossiers, observed, plausibility, results, commands, yaml,
    ]

    static let all = Dictionary(tables.joined().map { ($0.key, $0.value) }) { first, _ in first }
}
