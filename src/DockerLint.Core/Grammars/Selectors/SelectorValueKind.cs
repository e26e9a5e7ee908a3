namespace DockerLint.Grammars.Selectors;

/// <summary>What kind of value is written.</summary>
internal enum SelectorValueKind
{
    /// <summary>A text in quotes.</summary>
    Text,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,
}
