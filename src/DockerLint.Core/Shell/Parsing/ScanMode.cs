namespace DockerLint.Shell.Parsing;

/// <summary>What a run of word parts stands in: it decides what ends the run and which characters mean something.</summary>
internal enum ScanMode
{
    /// <summary>A word of a command, up to a blank or operator.</summary>
    Word,

    /// <summary>The pattern behind <c>=~</c>, in which brackets, bars and angle brackets are ordinary.</summary>
    RegularExpression,

    /// <summary>Between double quotes.</summary>
    DoubleQuoted,

    /// <summary>The body of a here-document.</summary>
    HereDocument,

    /// <summary>The operand of <c>${name op operand}</c>, up to its brace.</summary>
    Operand,

    /// <summary>The same within double quotes, where single quotes mean nothing.</summary>
    QuotedOperand,

    /// <summary>Between <c>((</c> and <c>))</c>.</summary>
    Arithmetic,

    /// <summary>Between the brackets behind the name of an array.</summary>
    Subscript,

    /// <summary>Between <c>$[</c> and <c>]</c>.</summary>
    LegacyArithmetic,
}
