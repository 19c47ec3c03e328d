import BijstandCaseload

/// Most tests hold messages against their English words.
extension Message {
    public func contains(_ words: some StringProtocol) -> Bool { english.contains(words) }
    public func hasPrefix(_ words: String) -> Bool { english.hasPrefix(words) }
    public func hasSuffix(_ words: String) -> Bool { english.hasSuffix(words) }

    public static func == (message: Message, words: String) -> Bool { message.english == words }
}

public func == (messages: [Message], words: [String]) -> Bool { messages.map(\.english) == words }
