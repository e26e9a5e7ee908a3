namespace DockerLint.Configuration;

/// <summary>A severity as configuration states it: the four of diagnostics, or none, which switches a rule off.</summary>
public enum RuleSeverity
{
    /// <summary>Off.</summary>
    None,

    /// <summary>Also called silent.</summary>
    Hidden,

    /// <summary>Also called suggestion.</summary>
    Info,

    /// <summary>Warning.</summary>
    Warning,

    /// <summary>Error.</summary>
    Error,
}
