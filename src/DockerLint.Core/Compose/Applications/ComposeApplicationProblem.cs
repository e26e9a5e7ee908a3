namespace DockerLint.Compose.Applications;

/// <summary>Why files do not come together to a project.</summary>
public sealed class ComposeApplicationProblem
{
    /// <summary>A value cannot be interpolated, or a variable that must be set is not.</summary>
    public const string Interpolation = "Interpolation";

    /// <summary>A service that is extended does not exist.</summary>
    public const string ExtendedServiceMissing = "ExtendedServiceMissing";

    /// <summary>A file that holds an extended service does not exist.</summary>
    public const string ExtendedFileMissing = "ExtendedFileMissing";

    /// <summary>Services extend each other in a circle.</summary>
    public const string ExtendsCycle = "ExtendsCycle";

    /// <summary>A file that is included does not exist.</summary>
    public const string IncludedFileMissing = "IncludedFileMissing";

    /// <summary>A file includes itself, by others or at once.</summary>
    public const string IncludeCycle = "IncludeCycle";

    /// <summary>The variables of an included file do not exist.</summary>
    public const string IncludedEnvFileMissing = "IncludedEnvFileMissing";

    /// <summary>A value is laid over one of another form.</summary>
    public const string CannotOverride = "CannotOverride";

    /// <summary>A file of variables or labels that a service cannot do without does not exist.</summary>
    public const string VariableFileMissing = "VariableFileMissing";

    /// <summary>A file of variables or labels cannot be read; the place is in that file.</summary>
    public const string VariableFileInvalid = "VariableFileInvalid";

    internal ComposeApplicationProblem(string code, ComposeOrigin origin, string message)
    {
        Code = code;
        Origin = origin;
        Message = message;
    }

    /// <summary>One of the constants of this class.</summary>
    public string Code { get; }

    /// <summary>Its place, which may be in any file of the project.</summary>
    public ComposeOrigin Origin { get; }

    /// <summary>What is wrong, in one sentence without a full stop.</summary>
    public string Message { get; }
}
