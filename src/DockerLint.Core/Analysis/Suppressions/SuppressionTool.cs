namespace DockerLint.Analysis.Suppressions;

/// <summary>Whose comment it is. Only our own are found fault with: another tool may well need what we do not.</summary>
internal enum SuppressionTool
{
    /// <summary>Our own.</summary>
    DockerLint,

    /// <summary>hadolint's pragmas.</summary>
    Hadolint,

    /// <summary>The check directive of BuildKit.</summary>
    BuildKit,

    /// <summary>The comments of Docker's language server and of dockerfile-utils, which stands behind it.</summary>
    DockerfileUtils,

    /// <summary>dclint's comments in Compose files.</summary>
    Dclint,

    /// <summary>KICS's comments in files of either language.</summary>
    Kics,
}
