namespace DockerLint.Configuration;

/// <summary>How much is asked for, from nothing to everything; the words are those of .NET's analysis mode.</summary>
public enum AnalysisMode
{
    /// <summary>Only rules that are switched on one by one.</summary>
    None,

    /// <summary>What will fail or is plainly dangerous.</summary>
    Minimum,

    /// <summary>What hardly anyone disputes. Quiet on well-kept files.</summary>
    Default,

    /// <summary>Good practice that costs some work.</summary>
    Recommended,

    /// <summary>Every rule, taste included.</summary>
    All,
}
