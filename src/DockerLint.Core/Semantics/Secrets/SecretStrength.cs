namespace DockerLint.Semantics.Secrets;

/// <summary>What a literal value looks like.</summary>
public enum SecretStrength
{
    /// <summary>Surely no secret: empty, a number, a boolean, a path, an address, a reference to a variable.</summary>
    None,

    /// <summary>Stands for a secret that is filled in elsewhere: changeme, your-token, xxx.</summary>
    Placeholder,

    /// <summary>A plain word, as weak passwords and harmless settings are.</summary>
    Word,

    /// <summary>Made like a secret: long, with mixed characters.</summary>
    Likely,
}
