namespace DockerLint.Dockerfile.Semantics;

/// <summary>The flags of all instructions, as BuildKit's Dockerfile frontend has them, with the version that brought each.</summary>
public static class InstructionFlags
{
    /// <summary>The whole table.</summary>
    public static IReadOnlyList<InstructionFlag> All { get; } =
    [
        new("FROM", "platform", FlagKind.Single, 0, 0),
        new("RUN", "mount", FlagKind.Repeatable, 2, 0),
        new("RUN", "network", FlagKind.Single, 3, 1),
        new("RUN", "security", FlagKind.Single, 20, 1),
        new("RUN", "device", FlagKind.Repeatable, null, 14),
        new("COPY", "from", FlagKind.Single, 0, 0),
        new("COPY", "chown", FlagKind.Single, 0, 0),
        new("COPY", "chmod", FlagKind.Single, 2, 2),
        new("COPY", "link", FlagKind.Boolean, 4, 4),
        new("COPY", "parents", FlagKind.Boolean, 20, 7),
        new("COPY", "exclude", FlagKind.Repeatable, 19, 7),
        new("ADD", "chown", FlagKind.Single, 0, 0),
        new("ADD", "chmod", FlagKind.Single, 2, 2),
        new("ADD", "link", FlagKind.Boolean, 4, 4),
        new("ADD", "keep-git-dir", FlagKind.Boolean, 1, 1),
        new("ADD", "checksum", FlagKind.Single, 6, 5),
        new("ADD", "exclude", FlagKind.Repeatable, 19, 7),
        new("ADD", "unpack", FlagKind.Boolean, 17, 17),
        new("HEALTHCHECK", "interval", FlagKind.Single, 0, 0),
        new("HEALTHCHECK", "timeout", FlagKind.Single, 0, 0),
        new("HEALTHCHECK", "start-period", FlagKind.Single, 0, 0),
        new("HEALTHCHECK", "start-interval", FlagKind.Single, 6, 6),
        new("HEALTHCHECK", "retries", FlagKind.Single, 0, 0),
    ];

    /// <summary>The flags of an instruction.</summary>
    /// <param name="instruction">Its name in upper case.</param>
    public static IEnumerable<InstructionFlag> Of(string instruction) => All.Where(flag => flag.Instruction == instruction);

    /// <summary>A flag of an instruction; null when it takes none of that name.</summary>
    /// <param name="instruction">Its name in upper case.</param>
    /// <param name="name">The flag without dashes, with regard to case.</param>
    public static InstructionFlag? Find(string instruction, string name) => All.FirstOrDefault(flag => flag.Instruction == instruction && flag.Name == name);
}
