namespace DockerLint.Analysis.DeclaredRules;

/// <summary>Whether an attribute takes a key in brackets.</summary>
public enum SelectorKeys
{
    /// <summary>It takes none.</summary>
    None,

    /// <summary>Without a key it is the names of all that there are, with one the value of that one.</summary>
    Optional,

    /// <summary>It means nothing without a key.</summary>
    Required,
}
