namespace DockerLint.Diagnostics;

/// <summary>What a rule is about; severities can be set by category.</summary>
public enum DiagnosticCategory
{
    /// <summary>Text that cannot be read as its language.</summary>
    Syntax,

    /// <summary>It does not do what it seems to do, or does not work.</summary>
    Correctness,

    /// <summary>Privileges, secrets, exposure, supply chain.</summary>
    Security,

    /// <summary>Two builds of the same file can differ.</summary>
    Reproducibility,

    /// <summary>Image size, build time, layer cache.</summary>
    Performance,

    /// <summary>Health, restarts, limits, logs, signals of running containers.</summary>
    Reliability,

    /// <summary>What makes a file hard to read or to keep.</summary>
    Maintainability,

    /// <summary>Taste; off unless asked for.</summary>
    Style,

    /// <summary>The linter itself: configuration, suppressions, unreadable input, faults.</summary>
    Engine,
}
