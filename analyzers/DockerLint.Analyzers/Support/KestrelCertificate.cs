namespace DockerLint.Analyzers.Support;

/// <summary>The settings of ASP.NET Core for the certificate of its server.</summary>
internal static class KestrelCertificate
{
    private const string Password = "Kestrel__Certificates__Default__Password";

    /// <summary>Whether a variable is the password of the default certificate; names of settings know no case.</summary>
    public static bool IsPassword(string name) =>
        name.EndsWith(Password, StringComparison.OrdinalIgnoreCase)
        && name.Substring(0, name.Length - Password.Length).ToUpperInvariant() is "" or "ASPNETCORE_" or "DOTNET_";
}
