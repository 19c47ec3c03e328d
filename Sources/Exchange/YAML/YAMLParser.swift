internal import CBijstandYAML

/// The events of a YAML text, one after the other, by libyaml.
final class YAMLParser {
    /// A place in the text; both counted from 0, columns in characters.
    struct Mark {
        let line: Int
        let column: Int

        init(line: Int, column: Int) {
            self.line = line
            self.column = column
        }

        fileprivate init(_ mark: yaml_mark_t) { self.init(line: mark.line, column: mark.column) }
    }

    enum Kind {
        case scalar(String, isPlain: Bool)
        case listStart, listEnd, tableStart, tableEnd
        case alias
        case documentStart, documentEnd, end
    }

    struct Event {
        let kind: Kind
        /// What an alias names, or what a value is named for aliases.
        var anchor: String?
        var tag: String?
        let start: Mark
        let end: Mark

        var isPlain: Bool { if case .scalar(_, isPlain: true) = kind { true } else { false } }
    }

    /// A problem in libyaml's own words, which people do not get to read: see ``YAMLProblem``.
    struct Failure: Error {
        let problem: String
        /// What was being read, and where that begins.
        let context: String
        let contextMark: Mark
        let mark: Mark
        /// Place of a byte that is no text; nil where ``mark`` tells it.
        let byte: Int?
    }

    private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    private let bytes: UnsafeMutableBufferPointer<UInt8>

    /// - Parameter text: UTF-8.
    init(_ text: [UInt8]) {
        bytes = .allocate(capacity: text.count)
        _ = bytes.initialize(from: text)
        precondition(yaml_parser_initialize(parser) == 1, "out of memory")
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
        bytes.deallocate()
    }

    func next() throws(Failure) -> Event {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else { throw failure }
        defer { yaml_event_delete(&event) }
        var result = Event(kind: kind(event), start: Mark(event.start_mark), end: Mark(event.end_mark))
        let (anchor, tag): (UnsafeMutablePointer<yaml_char_t>?, UnsafeMutablePointer<yaml_char_t>?) =
            switch event.type {
            case YAML_SCALAR_EVENT: (event.data.scalar.anchor, event.data.scalar.tag)
            case YAML_SEQUENCE_START_EVENT: (event.data.sequence_start.anchor, event.data.sequence_start.tag)
            case YAML_MAPPING_START_EVENT: (event.data.mapping_start.anchor, event.data.mapping_start.tag)
            case YAML_ALIAS_EVENT: (event.data.alias.anchor, nil)
            default: (nil, nil)
            }
        result.anchor = anchor.map { String(cString: $0) }
        result.tag = tag.map { String(cString: $0) }
        return result
    }

    private func kind(_ event: yaml_event_t) -> Kind {
        switch event.type {
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
            return .scalar(text, isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
        case YAML_SEQUENCE_START_EVENT: return .listStart
        case YAML_SEQUENCE_END_EVENT: return .listEnd
        case YAML_MAPPING_START_EVENT: return .tableStart
        case YAML_MAPPING_END_EVENT: return .tableEnd
        case YAML_ALIAS_EVENT: return .alias
        case YAML_DOCUMENT_END_EVENT: return .documentEnd
        case YAML_STREAM_END_EVENT, YAML_NO_EVENT: return .end
        default: return .documentStart
        }
    }

    private var failure: Failure {
        func text(_ words: UnsafePointer<CChar>?) -> String { words.map { String(cString: $0) } ?? "" }
        let isReader = parser.pointee.error == YAML_READER_ERROR
        return Failure(
            problem: text(parser.pointee.problem), context: text(parser.pointee.context),
            contextMark: Mark(parser.pointee.context_mark), mark: Mark(parser.pointee.problem_mark),
            byte: isReader ? parser.pointee.problem_offset : nil)
    }
}
