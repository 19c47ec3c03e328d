public enum ScenarioSchema { public static let text = "" }
