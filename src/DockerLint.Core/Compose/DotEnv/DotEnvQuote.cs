namespace DockerLint.Compose.DotEnv;

/// <summary>How the value of an entry is written.</summary>
public enum DotEnvQuote
{
    /// <summary>Up to the end of the line or a blank and a number sign; variables are replaced.</summary>
    None,

    /// <summary>In single quotes, possibly over several lines: taken as it is.</summary>
    Single,

    /// <summary>In double quotes, possibly over several lines: escape sequences and variables are replaced.</summary>
    Double,

    /// <summary>To the end of the line, taken as it is with quotes and comments: the format <c>raw</c>.</summary>
    Raw,
}
