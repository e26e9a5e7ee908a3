namespace DockerLint.Diagnostics;

/// <summary>How loudly a finding speaks. Whether it speaks at all is the mode's affair.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Listed in machine-readable output only.</summary>
    Hidden,

    /// <summary>A hint; never fails a build.</summary>
    Info,

    /// <summary>Probably a mistake.</summary>
    Warning,

    /// <summary>The build or the start of the container will fail, or the file is dangerous as it stands.</summary>
    Error,
}
