using DockerLint.Grammars;

namespace DockerLint.Dockerfile.Semantics;

/// <summary>
/// The table of common base images. Of the rows of a repository the first that fits the tag counts. What is not certain for every
/// tag that a row fits is left out.
/// </summary>
internal static class BaseImageTable
{
    private const string Python = "PATH LANG GPG_KEY PYTHON_VERSION PYTHON_SHA256 PYTHON_PIP_VERSION PYTHON_SETUPTOOLS_VERSION PYTHON_GET_PIP_URL PYTHON_GET_PIP_SHA256"
        + " PYTHONIOENCODING";
    private const string Go = "PATH GOLANG_VERSION GOTOOLCHAIN GOPATH=/go GOLANG_DOWNLOAD_URL GOLANG_DOWNLOAD_SHA256 GOLANG_SRC_URL GOLANG_SRC_SHA256";
    private const string Rust = "PATH RUST_VERSION RUSTUP_HOME=/usr/local/rustup CARGO_HOME=/usr/local/cargo";
    private const string Node = "NODE_VERSION YARN_VERSION NPM_CONFIG_LOGLEVEL";
    private const string Ruby = "PATH LANG=C.UTF-8 RUBY_VERSION RUBY_MAJOR RUBY_DOWNLOAD_URL RUBY_DOWNLOAD_SHA256 RUBYGEMS_VERSION BUNDLER_VERSION"
        + " GEM_HOME=/usr/local/bundle BUNDLE_PATH BUNDLE_BIN BUNDLE_SILENCE_ROOT_WARNING BUNDLE_APP_CONFIG=/usr/local/bundle";

    private const string Php = "PHPIZE_DEPS PHP_INI_DIR=/usr/local/etc/php PHP_CFLAGS PHP_CPPFLAGS PHP_LDFLAGS GPG_KEYS PHP_VERSION PHP_URL PHP_ASC_URL PHP_SHA256";
    private const string Java = "PATH JAVA_HOME=/opt/java/openjdk JAVA_VERSION LANG LANGUAGE LC_ALL";
    private const string Jupyter = "PATH CONDA_DIR=/opt/conda NB_USER=jovyan NB_UID=1000 NB_GID=100 HOME=/home/jovyan SHELL=/bin/bash LANG LC_ALL LANGUAGE";
    private const string FullDebian = "+curl +wget +git";

    private static readonly string[] Mirrors =
        ["public.ecr.aws/docker/library/", "mirror.gcr.io/library/", "amd64/", "arm64v8/", "arm32v7/", "i386/"];

    private static readonly BaseImageRow[] Rows =
    [
        .. DotNetImageRows.All(),
        new("scratch", "", BaseDistribution.Empty) { IsEnvironmentComplete = true },

        // Operating systems.
        new("debian", "", BaseDistribution.Debian) { IsEnvironmentComplete = true },
        new("ubuntu", "", BaseDistribution.Ubuntu) { IsEnvironmentComplete = true },
        new("alpine", "", BaseDistribution.Alpine) { IsEnvironmentComplete = true },
        new("busybox", "", BaseDistribution.BusyBox) { IsEnvironmentComplete = true },
        new("buildpack-deps", "", BaseDistribution.Debian.Extended() with { Name = null }) { Tools = "+curl +wget" },
        new("fedora", "", BaseDistribution.Fedora with { PackageManager = null }) { LastMajor = 21 },
        new("fedora", "", BaseDistribution.Fedora),
        new("centos", "", BaseDistribution.EnterpriseLinux7) { LastMajor = 7 },
        new("centos", "", BaseDistribution.EnterpriseLinux) { FirstMajor = 8 },
        new("centos", "", BaseDistribution.EnterpriseLinux with { PackageManager = null }),
        new("rockylinux", "minimal", BaseDistribution.EnterpriseLinuxMinimal),
        new("rockylinux", "", BaseDistribution.EnterpriseLinux),
        new("rockylinux/rockylinux", "minimal", BaseDistribution.EnterpriseLinuxMinimal),
        new("rockylinux/rockylinux", "", BaseDistribution.EnterpriseLinux),
        new("almalinux", "minimal", BaseDistribution.EnterpriseLinuxMinimal),
        new("almalinux", "", BaseDistribution.EnterpriseLinux),
        new("amazonlinux", "", BaseDistribution.EnterpriseLinux with { Name = "amazonlinux", PackageManager = ImagePackageManager.Dnf }) { FirstMajor = 2023 },
        new("amazonlinux", "", BaseDistribution.EnterpriseLinux7 with { Name = "amazonlinux" }) { LastMajor = 2 },
        new("registry.access.redhat.com/ubi7/ubi", "", BaseDistribution.EnterpriseLinux7),
        new("registry.access.redhat.com/ubi8/ubi", "", BaseDistribution.EnterpriseLinux),
        new("registry.access.redhat.com/ubi9/ubi", "", BaseDistribution.EnterpriseLinux),
        new("registry.access.redhat.com/ubi10/ubi", "", BaseDistribution.EnterpriseLinux),
        new("registry.access.redhat.com/ubi8/ubi-minimal", "", BaseDistribution.EnterpriseLinuxMinimal),
        new("registry.access.redhat.com/ubi9/ubi-minimal", "", BaseDistribution.EnterpriseLinuxMinimal),
        new("registry.access.redhat.com/ubi10/ubi-minimal", "", BaseDistribution.EnterpriseLinuxMinimal),
        new("registry.access.redhat.com/ubi8/ubi-micro", "", BaseDistribution.EnterpriseLinuxMinimal with { PackageManager = ImagePackageManager.None }),
        new("registry.access.redhat.com/ubi9/ubi-micro", "", BaseDistribution.EnterpriseLinuxMinimal with { PackageManager = ImagePackageManager.None }),
        new("redhat/ubi8", "", BaseDistribution.EnterpriseLinux),
        new("redhat/ubi9", "", BaseDistribution.EnterpriseLinux),
        new("redhat/ubi8-minimal", "", BaseDistribution.EnterpriseLinuxMinimal),
        new("redhat/ubi9-minimal", "", BaseDistribution.EnterpriseLinuxMinimal),
        new("opensuse/leap", "", BaseDistribution.Suse),
        new("opensuse/tumbleweed", "", BaseDistribution.Suse),
        new("mcr.microsoft.com/azurelinux/base/core", "", BaseDistribution.AzureLinux),
        new("mcr.microsoft.com/cbl-mariner/base/core", "", BaseDistribution.AzureLinux),
        new("mcr.microsoft.com/windows/nanoserver", "", BaseDistribution.NanoServer) { User = "ContainerUser" },
        new("mcr.microsoft.com/windows/servercore", "", BaseDistribution.ServerCore) { User = "ContainerAdministrator" },
        new("mcr.microsoft.com/windows/server", "", BaseDistribution.ServerCore with { Name = "windows" }) { User = "ContainerAdministrator" },

        // Images without a shell. The debug tags have one, but not as /bin/sh; some of those of Python have one.
        new("gcr.io/distroless/python3", "", BaseDistribution.Unknown) { User = null },
        new("gcr.io/distroless/python3-debian10", "", BaseDistribution.Unknown) { User = null },
        new("gcr.io/distroless/python3-debian11", "", BaseDistribution.Unknown) { User = null },
        new("gcr.io/distroless/python3-debian12", "", BaseDistribution.Unknown) { User = null },
        new("gcr.io/distroless/python3-debian13", "", BaseDistribution.Unknown) { User = null },
        new("gcr.io/distroless/*", "debug", BaseDistribution.Unknown) { User = null },
        new("gcr.io/distroless/*", "nonroot", BaseDistribution.Distroless) { User = "65532" },
        new("gcr.io/distroless/*", "", BaseDistribution.Distroless),
        new("cgr.dev/chainguard/static", "", BaseDistribution.Distroless) { User = "65532" },
        new("cgr.dev/chainguard/wolfi-base", "", BaseDistribution.Wolfi) { User = null },

        // Languages: full images stand on buildpack-deps, slim ones on plain Debian.
        new("node", "alpine", BaseDistribution.Alpine) { Environment = Node, IsEnvironmentComplete = true },
        new("node", "slim", BaseDistribution.Debian) { Environment = Node, IsEnvironmentComplete = true },
        new("node", "", BaseDistribution.Debian) { Environment = Node, IsEnvironmentComplete = true, Tools = FullDebian },
        new("python", "alpine", BaseDistribution.Alpine) { Environment = Python, IsEnvironmentComplete = true },
        new("python", "slim", BaseDistribution.Debian) { Environment = Python, IsEnvironmentComplete = true },
        new("python", "nanoserver", BaseDistribution.NanoServer) { User = null },
        new("python", "windowsservercore", BaseDistribution.ServerCore) { User = null },
        new("python", "", BaseDistribution.Debian) { Environment = Python, IsEnvironmentComplete = true, Tools = FullDebian },
        new("golang", "alpine", BaseDistribution.Alpine) { Environment = Go, IsEnvironmentComplete = true, IsSdk = true },
        new("golang", "nanoserver", BaseDistribution.NanoServer) { User = null, IsSdk = true },
        new("golang", "windowsservercore", BaseDistribution.ServerCore) { User = null, IsSdk = true },
        new("golang", "", BaseDistribution.Debian) { Environment = Go, IsEnvironmentComplete = true, Tools = FullDebian, IsSdk = true },
        new("rust", "alpine", BaseDistribution.Alpine) { Environment = Rust, IsEnvironmentComplete = true, IsSdk = true },
        new("rust", "slim", BaseDistribution.Debian) { Environment = Rust, IsEnvironmentComplete = true, IsSdk = true },
        new("rust", "", BaseDistribution.Debian) { Environment = Rust, IsEnvironmentComplete = true, Tools = FullDebian, IsSdk = true },
        new("ruby", "alpine", BaseDistribution.Alpine.Extended()) { Environment = Ruby, IsEnvironmentComplete = true },
        new("ruby", "slim", BaseDistribution.Debian.Extended()) { Environment = Ruby, IsEnvironmentComplete = true },
        new("ruby", "", BaseDistribution.Debian) { Environment = Ruby, IsEnvironmentComplete = true, Tools = FullDebian },
        new("php", "alpine", BaseDistribution.Alpine) { Environment = Php, Tools = "+curl" },
        new("php", "", BaseDistribution.Debian.Extended()) { Environment = Php, Tools = "+curl" },
        new("eclipse-temurin", "alpine", BaseDistribution.Alpine.Extended()) { Environment = Java },
        new("eclipse-temurin", "centos", BaseDistribution.Unknown) { Environment = Java },
        new("eclipse-temurin", "ubi", BaseDistribution.Unknown) { Environment = Java },
        new("eclipse-temurin", "nanoserver", BaseDistribution.NanoServer) { User = null },
        new("eclipse-temurin", "windowsservercore", BaseDistribution.ServerCore) { User = null },
        new("eclipse-temurin", "", BaseDistribution.Ubuntu.Extended()) { Environment = Java },
        new("openjdk", "alpine", BaseDistribution.Alpine.Extended()) { Environment = "PATH JAVA_HOME JAVA_VERSION LANG" },
        new("openjdk", "", BaseDistribution.Unknown) { User = null, Environment = "PATH JAVA_HOME JAVA_VERSION LANG" },
        new("maven", "", BaseDistribution.Unknown) { User = null, Environment = "MAVEN_HOME MAVEN_CONFIG JAVA_HOME JAVA_VERSION", IsSdk = true, Runtime = "eclipse-temurin" },
        new("gradle", "", BaseDistribution.Unknown) { User = null, Environment = "GRADLE_HOME GRADLE_VERSION JAVA_HOME JAVA_VERSION", IsSdk = true, Runtime = "eclipse-temurin" },

        // Servers; they start as root and give up their rights themselves.
        new("nginx", "alpine", BaseDistribution.Alpine.Extended()) { Environment = "NGINX_VERSION NJS_VERSION NJS_RELEASE PKG_RELEASE DYNPKG_RELEASE" },
        new("nginx", "", BaseDistribution.Debian.Extended()) { Environment = "NGINX_VERSION NJS_VERSION NJS_RELEASE PKG_RELEASE DYNPKG_RELEASE", Tools = "+curl" },
        new("nginxinc/nginx-unprivileged", "alpine", BaseDistribution.Alpine.Extended()) { User = "101", Environment = "NGINX_VERSION NJS_VERSION PKG_RELEASE" },
        new("nginxinc/nginx-unprivileged", "", BaseDistribution.Debian.Extended()) { User = "101", Environment = "NGINX_VERSION NJS_VERSION PKG_RELEASE" },
        new("httpd", "alpine", BaseDistribution.Alpine.Extended()) { Environment = "PATH HTTPD_PREFIX=/usr/local/apache2 HTTPD_VERSION" },
        new("httpd", "", BaseDistribution.Debian.Extended()) { Environment = "PATH HTTPD_PREFIX=/usr/local/apache2 HTTPD_VERSION" },
        new("postgres", "alpine", BaseDistribution.Alpine.Extended()) { Environment = "PATH PG_MAJOR PG_VERSION LANG PGDATA" },
        new("postgres", "", BaseDistribution.Debian.Extended()) { Environment = "PATH PG_MAJOR PG_VERSION LANG PGDATA GOSU_VERSION" },
        new("mysql", "", BaseDistribution.Unknown) { Environment = "MYSQL_MAJOR MYSQL_VERSION GOSU_VERSION" },
        new("redis", "alpine", BaseDistribution.Alpine.Extended()) { Environment = "REDIS_VERSION" },
        new("redis", "", BaseDistribution.Debian.Extended()) { Environment = "REDIS_VERSION" },

        // Machine learning.
        new("nvidia/cuda", "devel ubuntu", BaseDistribution.Ubuntu.Extended()) { Environment = "PATH CUDA_VERSION LD_LIBRARY_PATH", IsSdk = true, Runtime = "nvidia/cuda" },
        new("nvidia/cuda", "ubuntu", BaseDistribution.Ubuntu.Extended()) { Environment = "PATH CUDA_VERSION LD_LIBRARY_PATH", IsSdk = false },
        new("nvidia/cuda", "devel", BaseDistribution.Unknown) { Environment = "PATH CUDA_VERSION LD_LIBRARY_PATH", IsSdk = true, Runtime = "nvidia/cuda" },
        new("nvidia/cuda", "", BaseDistribution.Unknown) { Environment = "PATH CUDA_VERSION LD_LIBRARY_PATH" },
        new("pytorch/pytorch", "", BaseDistribution.Ubuntu.Extended()) { Environment = "PATH PYTORCH_VERSION" },
        new("tensorflow/tensorflow", "", BaseDistribution.Ubuntu.Extended()) { Environment = "LANG" },
        new("quay.io/jupyter/*", "", BaseDistribution.Ubuntu.Extended()) { User = "1000", Environment = Jupyter },
        new("jupyter/base-notebook", "", BaseDistribution.Ubuntu.Extended()) { User = null, Environment = Jupyter },
        new("jupyter/minimal-notebook", "", BaseDistribution.Ubuntu.Extended()) { User = null, Environment = Jupyter },
        new("jupyter/scipy-notebook", "", BaseDistribution.Ubuntu.Extended()) { User = null, Environment = Jupyter },
        new("jupyter/datascience-notebook", "", BaseDistribution.Ubuntu.Extended()) { User = null, Environment = Jupyter },
    ];

    private static readonly ILookup<string, BaseImageRow> ByRepository = Rows.ToLookup(row => row.Repository, StringComparer.Ordinal);

    public static BaseImageFacts? Find(ImageReference image)
    {
        if (image.FamiliarName is not { } name || image.IsValid == false)
        {
            return null;
        }

        var words = new ImageTagWords(image);
        BaseImageFacts? facts = null;
        foreach (var row in RowsOf(name))
        {
            var fits = words.Fits(row);
            if (fits != false)
            {
                facts = facts?.Intersect(row.ToFacts()) ?? row.ToFacts();
            }

            if (fits == true)
            {
                return facts;
            }
        }

        return facts;
    }

    private static IEnumerable<BaseImageRow> RowsOf(string name)
    {
        var mirror = Mirrors.FirstOrDefault(prefix => name.StartsWith(prefix, StringComparison.Ordinal));
        var plain = mirror is null ? name : name.Substring(mirror.Length);
        plain = plain.Replace("mcr.microsoft.com/dotnet/nightly/", "mcr.microsoft.com/dotnet/").Replace("mcr.microsoft.com/dotnet/core/", "mcr.microsoft.com/dotnet/");
        var exact = ByRepository[plain];
        var slash = plain.LastIndexOf('/');
        return exact.Any() || slash < 0 ? exact : ByRepository[plain.Substring(0, slash) + "/*"];
    }
}
