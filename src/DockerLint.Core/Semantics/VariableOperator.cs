namespace DockerLint.Semantics;

/// <summary>The operator of a variable reference; BuildKit knows these and no others.</summary>
public enum VariableOperator
{
    /// <summary><c>$X</c> or <c>${X}</c>.</summary>
    None,

    /// <summary><c>${X-word}</c>: the word if X is unset.</summary>
    DefaultIfUnset,

    /// <summary><c>${X:-word}</c>: the word if X is unset or empty.</summary>
    DefaultIfUnsetOrEmpty,

    /// <summary><c>${X+word}</c>: the word if X is set, else nothing.</summary>
    AlternativeIfSet,

    /// <summary><c>${X:+word}</c>: the word if X is set and not empty, else nothing.</summary>
    AlternativeIfNotEmpty,

    /// <summary><c>${X?word}</c>: the build fails with the word as message if X is unset.</summary>
    ErrorIfUnset,

    /// <summary><c>${X:?word}</c>: the build fails with the word as message if X is unset or empty.</summary>
    ErrorIfUnsetOrEmpty,

    /// <summary><c>${X#pattern}</c>.</summary>
    RemoveShortestPrefix,

    /// <summary><c>${X##pattern}</c>.</summary>
    RemoveLongestPrefix,

    /// <summary><c>${X%pattern}</c>.</summary>
    RemoveShortestSuffix,

    /// <summary><c>${X%%pattern}</c>.</summary>
    RemoveLongestSuffix,

    /// <summary><c>${X/pattern/replacement}</c>.</summary>
    ReplaceFirst,

    /// <summary><c>${X//pattern/replacement}</c>.</summary>
    ReplaceAll,
}
