namespace DockerLint.Compose;

/// <summary>The stable names that <see cref="SyntaxDiagnostic.Code"/> has in Compose files.</summary>
public static class ComposeSyntaxErrors
{
    /// <summary>A mapping has a key twice; the span is the second key, the first is found by <see cref="Syntax.MappingEntrySyntax.FirstDefinition"/>.</summary>
    public const string DuplicateKey = "DuplicateKey";

    /// <summary>An alias names no anchor that stands before it in its document.</summary>
    public const string UndefinedAlias = "UndefinedAlias";

    /// <summary>A tab indents a line.</summary>
    public const string TabIndentation = "TabIndentation";

    /// <summary>A line is indented so that it belongs to nothing.</summary>
    public const string BadIndentation = "BadIndentation";

    /// <summary>A line of a mapping has a key and no colon.</summary>
    public const string MissingColon = "MissingColon";

    /// <summary>A colon where no mapping can begin, mostly in an unquoted value.</summary>
    public const string MappingNotAllowed = "MappingNotAllowed";

    /// <summary>A dash where no sequence can begin.</summary>
    public const string SequenceNotAllowed = "SequenceNotAllowed";

    /// <summary>A quoted scalar without its closing quote.</summary>
    public const string UnterminatedQuote = "UnterminatedQuote";

    /// <summary>An escape sequence that YAML does not know.</summary>
    public const string InvalidEscape = "InvalidEscape";

    /// <summary>The header or the first lines of a block scalar are wrong.</summary>
    public const string InvalidBlockScalar = "InvalidBlockScalar";

    /// <summary>An anchor or alias without a valid name.</summary>
    public const string InvalidAnchor = "InvalidAnchor";

    /// <summary>A tag that cannot be read.</summary>
    public const string InvalidTag = "InvalidTag";

    /// <summary>A directive that cannot be read.</summary>
    public const string InvalidDirective = "InvalidDirective";

    /// <summary>A flow collection without its closing bracket or brace, or with the wrong one.</summary>
    public const string UnclosedFlowCollection = "UnclosedFlowCollection";

    /// <summary>Two items of a flow collection without a comma between them.</summary>
    public const string MissingComma = "MissingComma";

    /// <summary>A character that begins no token, such as <c>@</c> or a backtick.</summary>
    public const string UnexpectedCharacter = "UnexpectedCharacter";

    /// <summary>Something well-formed where nothing like it can stand.</summary>
    public const string UnexpectedContent = "UnexpectedContent";

    /// <summary>Collections nested deeper than <see cref="ComposeSyntaxTree.MaximumDepth"/>; the rest of the document is skipped.</summary>
    public const string DepthExceeded = "DepthExceeded";

    /// <summary>So many errors that the rest of the file is skipped.</summary>
    public const string TooManyErrors = "TooManyErrors";

    /// <summary>Any other violation of YAML.</summary>
    public const string InvalidYaml = "InvalidYaml";
}
