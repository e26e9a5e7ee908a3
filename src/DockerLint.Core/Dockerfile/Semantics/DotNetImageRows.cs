namespace DockerLint.Dockerfile.Semantics;

/// <summary>The images of mcr.microsoft.com/dotnet: every repository for every distribution of its tags, before and since 8.0.</summary>
internal static class DotNetImageRows
{
    private const string Registry = "mcr.microsoft.com/dotnet/";
    private const string SdkEnvironment =
        "DOTNET_GENERATE_ASPNET_CERTIFICATE DOTNET_NOLOGO DOTNET_SDK_VERSION DOTNET_USE_POLLING_FILE_WATCHER=true NUGET_XMLDOC_MODE=skip"
        + " POWERSHELL_DISTRIBUTION_CHANNEL DOTNET_ROLL_FORWARD LANG LC_ALL";

    // In this order: a chiseled or distroless tag also names the distribution it was cut out of.
    private static readonly (string TagWord, BaseDistribution Distribution)[] Distributions =
    [
        ("chiseled extra", BaseDistribution.Distroless),
        ("chiseled", BaseDistribution.Distroless),
        ("distroless extra", BaseDistribution.Distroless),
        ("distroless", BaseDistribution.Distroless),
        ("alpine extra", BaseDistribution.Alpine),
        ("alpine", BaseDistribution.Alpine),
        ("azurelinux", BaseDistribution.AzureLinux),
        ("cbl", BaseDistribution.AzureLinux),
        ("nanoserver", BaseDistribution.NanoServer),
        ("windowsservercore", BaseDistribution.ServerCore),
        ("resolute", BaseDistribution.Ubuntu),
        ("noble", BaseDistribution.Ubuntu),
        ("jammy", BaseDistribution.Ubuntu),
        ("focal", BaseDistribution.Ubuntu),
        ("bionic", BaseDistribution.Ubuntu),
        ("trixie", BaseDistribution.Debian),
        ("bookworm", BaseDistribution.Debian),
        ("bullseye", BaseDistribution.Debian),
        ("buster", BaseDistribution.Debian),
        ("stretch", BaseDistribution.Debian),
    ];

    public static IEnumerable<BaseImageRow> All()
    {
        foreach (var repository in new[] { "sdk", "aspnet", "runtime", "runtime-deps" })
        {
            foreach (var (word, distribution) in Distributions)
            {
                yield return Row(repository, word, distribution) with { FirstMajor = 8 };
                yield return Row(repository, word, distribution, isOld: true) with { LastMajor = 7 };
            }

            // Since 10.0 a tag without a distribution is Ubuntu.
            yield return Row(repository, string.Empty, BaseDistribution.Ubuntu) with { FirstMajor = 10 };
            yield return Row(repository, string.Empty, BaseDistribution.Debian) with { FirstMajor = 8, LastMajor = 9 };
            yield return Row(repository, string.Empty, BaseDistribution.Debian, isOld: true) with { LastMajor = 7 };
        }

        // Since 8.0 the monitor comes without a distribution only.
        yield return new BaseImageRow(Registry + "monitor", string.Empty, BaseDistribution.Distroless)
        {
            FirstMajor = 8,
            User = "1654",
            Environment = "APP_UID=1654 DOTNET_RUNNING_IN_CONTAINER=true",
        };
        yield return new BaseImageRow(Registry + "monitor", string.Empty, BaseDistribution.Unknown) { User = null };
    }

    private static BaseImageRow Row(string repository, string words, BaseDistribution distribution, bool isOld = false)
    {
        var isSdk = repository == "sdk";
        return new BaseImageRow(Registry + repository, words, isSdk ? distribution.Extended() : distribution)
        {
            Environment = string.Join(" ", Environment(repository, words, distribution, isOld)),

            // Azure Linux and Windows bring variables of their own.
            IsEnvironmentComplete = distribution.PackageManager is ImagePackageManager.Apt or ImagePackageManager.Apk
                || words.StartsWith("chiseled", StringComparison.Ordinal),
            User = User(distribution, isOld),
            Tools = isSdk && !isOld ? SdkTools(distribution) : string.Empty,
            IsSdk = isSdk,
            Runtime = isSdk ? Registry + "aspnet" : null,
        };
    }

    private static string SdkTools(BaseDistribution distribution) => distribution.PackageManager switch
    {
        ImagePackageManager.Apt => "+curl +wget +git",
        ImagePackageManager.Apk => "+curl +git",
        _ => string.Empty,
    };

    private static string? User(BaseDistribution distribution, bool isOld)
    {
        if (distribution.IsWindows == true)
        {
            return distribution == BaseDistribution.NanoServer ? "ContainerUser" : null;
        }

        return distribution != BaseDistribution.Distroless ? "root" : isOld ? "app" : "1654";
    }

    private static IEnumerable<string> Environment(string repository, string words, BaseDistribution distribution, bool isOld)
    {
        yield return "DOTNET_RUNNING_IN_CONTAINER=true";
        if (isOld)
        {
            // The SDK of some versions empties it, and the unprivileged images of some have another port.
            yield return repository == "sdk" || distribution == BaseDistribution.Distroless ? "ASPNETCORE_URLS" : "ASPNETCORE_URLS=http://+:80";
        }
        else
        {
            yield return "ASPNETCORE_HTTP_PORTS=8080";
            if (distribution.IsWindows == false)
            {
                yield return "APP_UID=1654";
            }
        }

        // The images without ICU run in invariant mode; the SDK on Alpine and the extra images have it.
        var invariant = "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT";
        var isAlpine = distribution == BaseDistribution.Alpine;
        if (isAlpine || distribution == BaseDistribution.Distroless)
        {
            var isExtra = words.EndsWith("extra", StringComparison.Ordinal);
            yield return isExtra || (isOld && !isAlpine) ? invariant : repository == "sdk" ? invariant + "=false" : invariant + "=true";
        }

        if (repository != "runtime-deps")
        {
            yield return "DOTNET_VERSION";
        }

        if (repository is "sdk" or "aspnet")
        {
            yield return "ASPNET_VERSION";
        }

        if (repository == "sdk")
        {
            yield return SdkEnvironment;
        }
    }
}
