namespace DockerLint.Workspaces.Configuration;

/// <summary>What kind of place a setting comes from.</summary>
public enum SettingOrigin
{
    /// <summary>Nobody set it: the rule or the program says so itself.</summary>
    Default,

    /// <summary>A configuration file.</summary>
    File,

    /// <summary>The request of the host: the command line, or properties of a build.</summary>
    Request,
}
