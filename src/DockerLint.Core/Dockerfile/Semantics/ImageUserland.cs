namespace DockerLint.Dockerfile.Semantics;

/// <summary>Whose basic commands (cp, sed, tar …) an image holds.</summary>
public enum ImageUserland
{
    /// <summary>There are none.</summary>
    None,

    /// <summary>Those of GNU.</summary>
    Gnu,

    /// <summary>Those of BusyBox, which know fewer options.</summary>
    BusyBox,

    /// <summary>Those of Windows.</summary>
    Windows,
}
