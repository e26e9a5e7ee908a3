namespace DockerLint.Grammars.Selectors;

/// <summary>What a test asks. <c>!=</c>, <c>not in</c> and <c>not like</c> are the negation of what they end in.</summary>
internal enum SelectorOperator
{
    /// <summary>No operator: whether it is true.</summary>
    IsTrue,

    /// <summary>Whether there is one.</summary>
    Has,

    /// <summary>Whether it is a value; <c>in</c> has several.</summary>
    Equal,

    /// <summary>Whether it matches a pattern.</summary>
    Like,

    /// <summary>Whether it is below a number.</summary>
    Less,

    /// <summary>Whether it is a number or below it.</summary>
    AtMost,

    /// <summary>Whether it is above a number.</summary>
    Greater,

    /// <summary>Whether it is a number or above it.</summary>
    AtLeast,
}
