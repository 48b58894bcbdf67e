#!/bin/sh
# Makes the throw-away certificates that the samples embed.
#
#   Samples/make-certificates.sh FOLDER
#
# Every run makes new keys. The keys belong to invented people, protect nothing and are public once committed:
# never trust these certificates, never use them outside the samples.
set -eu

if [ "$#" -ne 1 ]; then
  echo "usage: $0 FOLDER" >&2
  exit 2
fi

umask 077
mkdir -p "$1"
out=$(cd "$1" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

password='Example-Pa55-only'
days=3650

# certificate NAME SUBJECT EXTENSIONS: a self-signed certificate with an EC P-256 key, as $work/NAME.key and $work/NAME.pem
certificate() {
  cat > "$work/$1.cnf" <<CONFIG
[req]
distinguished_name = subject
prompt = no
string_mask = utf8only
[subject]
$2
[extensions]
subjectKeyIdentifier = hash
$3
CONFIG
  openssl ecparam -name prime256v1 -genkey -noout -out "$work/$1.key"
  openssl req -new -x509 -sha256 -days "$days" -key "$work/$1.key" -config "$work/$1.cnf" \
    -extensions extensions -out "$work/$1.pem"
}

# identity NAME LABEL: $out/NAME.p12. 3DES and SHA-1: the PKCS #12 encryption that every reader knows.
identity() {
  openssl pkcs12 -export -name "$2" -inkey "$work/$1.key" -in "$work/$1.pem" \
    -keypbe PBE-SHA1-3DES -certpbe PBE-SHA1-3DES -macalg sha1 -passout "pass:$password" -out "$out/$1.p12"
}

# ManageEngine asks for the user principal name in a client certificate's subject or subject alternative name.
upn='otherName:1.3.6.1.4.1.311.20.2.3;UTF8'

certificate kim-adler-authentication 'CN = Kim Adler' "basicConstraints = critical,CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = clientAuth
subjectAltName = email:kim.adler@example.com,$upn:kim.adler@example.com"
certificate kim-adler-signing 'CN = Kim Adler' 'basicConstraints = critical,CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = emailProtection
subjectAltName = email:kim.adler@example.com'
certificate kim-adler-encryption 'CN = Kim Adler' 'basicConstraints = critical,CA:FALSE
keyUsage = critical,keyAgreement
extendedKeyUsage = emailProtection
subjectAltName = email:kim.adler@example.com'
certificate robin-vale-authentication 'CN = Robin Vale' "basicConstraints = critical,CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = clientAuth
subjectAltName = email:robin.vale@example.com,$upn:robin.vale@example.com"
certificate example-root 'CN = Example Works Root
O = Example Works' 'basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign'

identity kim-adler-authentication 'Kim Adler, authentication'
identity kim-adler-signing 'Kim Adler, signing'
identity kim-adler-encryption 'Kim Adler, encryption'
identity robin-vale-authentication 'Robin Vale, authentication'

cp "$work/example-root.pem" "$out/example-root.pem"
openssl x509 -in "$work/example-root.pem" -outform der -out "$out/example-root.cer"

echo "Wrote 4 identities (password $password) and 1 root certificate to $out"
