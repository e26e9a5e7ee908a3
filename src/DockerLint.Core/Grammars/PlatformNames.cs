namespace DockerLint.Grammars;

/// <summary>The names of platforms and what containerd makes of them.</summary>
internal static class PlatformNames
{
    public static bool IsOperatingSystem(string name) => name is "aix" or "android" or "darwin" or "dragonfly" or "freebsd" or "hurd" or "illumos"
        or "ios" or "js" or "linux" or "nacl" or "netbsd" or "openbsd" or "plan9" or "solaris" or "windows" or "zos" or "wasi" or "wasip1";

    public static bool IsArchitecture(string name) => name is "386" or "amd64" or "amd64p32" or "arm" or "armbe" or "arm64" or "arm64be" or "ppc64"
        or "ppc64le" or "loong64" or "mips" or "mipsle" or "mips64" or "mips64le" or "mips64p32" or "mips64p32le" or "ppc" or "riscv" or "riscv64"
        or "s390" or "s390x" or "sparc" or "sparc64" or "wasm";

    public static string OperatingSystem(string name) => name.ToLowerInvariant() is var lower && lower == "macos" ? "darwin" : lower;

    public static (string Architecture, string? Variant) Architecture(string name, string? variant)
    {
        var lower = name.ToLowerInvariant();
        var version = variant?.ToLowerInvariant();
        return lower switch
        {
            "i386" => ("386", null),
            "x86_64" or "x86-64" or "amd64" => ("amd64", version == "v1" ? null : version),
            "aarch64" or "arm64" => ("arm64", version is "8" or "v8" ? null : version),
            "armhf" => ("arm", "v7"),
            "armel" => ("arm", "v6"),
            "arm" => ("arm", version switch { null or "7" => "v7", "5" or "6" or "8" => "v" + version, _ => version }),
            _ => (lower, version),
        };
    }
}
