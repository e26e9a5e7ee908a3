namespace DockerLint.Compose.Schema;

/// <summary>A place where a file is not what Compose takes. A fact: its id and severity are those of the rule that reports it.</summary>
public sealed class SchemaViolation
{
    internal SchemaViolation(SchemaViolationKind kind, TextSpan span, string message)
    {
        Kind = kind;
        Span = span;
        Message = message;
    }

    /// <summary>What is wrong.</summary>
    public SchemaViolationKind Kind { get; }

    /// <summary>Its place in the file.</summary>
    public TextSpan Span { get; }

    /// <summary>What is wrong here, in one sentence without a full stop; names the attribute and never a value that could be a secret.</summary>
    public string Message { get; }

    /// <summary>The known key or word that is near to an unknown one; null if there is none.</summary>
    public string? Suggestion { get; internal init; }

    /// <summary>The other place that belongs to it, such as the first of two equal items; null if there is none.</summary>
    public TextSpan? RelatedSpan { get; internal init; }

    /// <summary>Whether Compose takes it without a word, though it cannot work or has no effect.</summary>
    public bool IsAccepted { get; internal init; }
}
