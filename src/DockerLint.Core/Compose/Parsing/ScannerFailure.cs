namespace DockerLint.Compose.Parsing;

/// <summary>
/// What the scanner's message means, in the words of this parser. The scanner tells errors apart by their text only; a text
/// that a later version of it changes falls back to <see cref="ComposeSyntaxErrors.InvalidYaml"/>.
/// </summary>
internal readonly record struct ScannerFailure(string Code, string Message)
{
    private static readonly (string Fragment, string Code, string Message)[] Known =
    [
        ("invalid tab", ComposeSyntaxErrors.TabIndentation, "A tab cannot indent a line in YAML"),
        ("tab character", ComposeSyntaxErrors.TabIndentation, "A tab cannot indent a line in YAML"),
        ("could not find expected ':'", ComposeSyntaxErrors.MissingColon, "A key needs a colon behind it"),
        ("found invalid mapping", ComposeSyntaxErrors.MappingNotAllowed, "A colon followed by a blank must be quoted in a value"),
        ("Mapping values are not allowed", ComposeSyntaxErrors.MappingNotAllowed, "A colon followed by a blank must be quoted in a value"),
        ("Mapping keys are not allowed", ComposeSyntaxErrors.MappingNotAllowed, "No mapping can begin here"),
        ("sequence entr", ComposeSyntaxErrors.SequenceNotAllowed, "No sequence can begin here"),
        ("wrong indentation", ComposeSyntaxErrors.UnterminatedQuote, "The closing quote is missing before the next entry"),
        ("unknown escape character", ComposeSyntaxErrors.InvalidEscape, "Unknown escape sequence in a double-quoted value"),
        ("expected hexadecimal number", ComposeSyntaxErrors.InvalidEscape, "An escape sequence lacks hexadecimal digits"),
        ("invalid Unicode", ComposeSyntaxErrors.InvalidEscape, "An escape sequence names no character"),
        ("quoted scalar, found unexpected", ComposeSyntaxErrors.UnterminatedQuote, "The closing quote is missing"),
        ("block scalar", ComposeSyntaxErrors.InvalidBlockScalar, "The block scalar is not written correctly"),
        ("anchor or alias", ComposeSyntaxErrors.InvalidAnchor, "An anchor or alias needs a name of letters, digits and dashes"),
        ("directive", ComposeSyntaxErrors.InvalidDirective, "The directive is not written correctly"),
        ("tag", ComposeSyntaxErrors.InvalidTag, "The tag is not written correctly"),
        ("cannot start any token", ComposeSyntaxErrors.UnexpectedCharacter, "A value that begins with this character must be quoted"),
        ("document end", ComposeSyntaxErrors.UnexpectedContent, "Nothing may follow the end of a document on its line"),
        ("invalid comment", ComposeSyntaxErrors.UnexpectedCharacter, "A comment needs a blank before it"),
    ];

    /// <summary>A flow collection has no end.</summary>
    public static ScannerFailure UnclosedFlow { get; } = new(ComposeSyntaxErrors.UnclosedFlowCollection, "The closing bracket is missing");

    /// <summary>A line looks like a part of the plain scalar before it and is not.</summary>
    public static ScannerFailure DeepLine { get; } = new(ComposeSyntaxErrors.BadIndentation, "This line is indented like a part of the value before it");

    /// <summary>A line has no colon.</summary>
    public static ScannerFailure MissingColon { get; } = new(ComposeSyntaxErrors.MissingColon, "A key needs a colon behind it");

    /// <summary>The failure that a message of the scanner stands for.</summary>
    public static ScannerFailure FromMessage(string message)
    {
        foreach (var (fragment, code, text) in Known)
        {
            if (message.IndexOf(fragment, StringComparison.Ordinal) >= 0)
            {
                return new ScannerFailure(code, text);
            }
        }

        return new ScannerFailure(ComposeSyntaxErrors.InvalidYaml, "This is not valid YAML");
    }
}
