namespace DockerLint.Dockerfile.Parsing;

/// <summary>The instructions of the Dockerfile frontend.</summary>
internal static class InstructionNames
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "ADD", "ARG", "CMD", "COPY", "ENTRYPOINT", "ENV", "EXPOSE", "FROM", "HEALTHCHECK", "LABEL", "MAINTAINER", "ONBUILD", "RUN", "SHELL",
        "STOPSIGNAL", "USER", "VOLUME", "WORKDIR",
    };

    public static bool IsKnown(string upperCaseName) => Known.Contains(upperCaseName);
}
