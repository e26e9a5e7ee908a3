namespace DockerLint.Analysis.DeclaredRules;

/// <summary>The type of an attribute, which says how it may be asked about.</summary>
public enum SelectorType
{
    /// <summary>A text: <c>=</c>, <c>!=</c>, <c>in</c> and <c>like</c>.</summary>
    Text,

    /// <summary>A number or a range of them: <c>=</c>, <c>!=</c>, <c>in</c> and the four orders.</summary>
    Number,

    /// <summary>True or false: alone, or with <c>=</c> and <c>!=</c>.</summary>
    Boolean,

    /// <summary>What the file writes there: all operators; the value that it is held against says which type is meant.</summary>
    Any,

    /// <summary>The keys that lead to a place, joined by dots: as a text, and in <c>like</c> one star stays within one key, two do not.</summary>
    Path,
}
